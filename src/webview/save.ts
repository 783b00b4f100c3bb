// Saving a picture: the SVG's text as it is, or drawn into a PNG at twice the size. The extension asks where to.
import { post } from './host';

function serialised(picture: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}

function base64(url: string): string {
  return url.slice(url.indexOf(',') + 1);
}

export function saveSvg(picture: SVGSVGElement): void {
  post({ kind: 'save', format: 'svg', content: serialised(picture) });
}

/** The browser refuses canvases beyond this. */
const LARGEST = 16_000;

export async function savePng(picture: SVGSVGElement): Promise<void> {
  const width = Number(picture.getAttribute('width'));
  const height = Number(picture.getAttribute('height'));
  const scale = Math.min(2, LARGEST / Math.max(width, height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(serialised(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  post({ kind: 'save', format: 'png', content: base64(canvas.toDataURL('image/png')) });
}
