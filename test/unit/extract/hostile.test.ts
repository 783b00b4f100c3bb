// Originals that are broken, mean harm or are something else than they say: each gives a problem that says so, or text;
// never an exception, never a script run.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extract, originalBytes } from '../../support/originals';
import { long } from '../../support/long';

async function codeOf(name: string, bytes: Uint8Array | string): Promise<string> {
  const found = await extract(name, bytes);
  return found.kind === 'refused' ? found.problem.code : 'text';
}

describe('hostile originals', function () {
  this.timeout(20_000);

  it('say what is wrong', async () => {
    for (const [name, bytes, code] of [
      ['leer.pdf', '', 'original-no-text'],
      ['leer.html', '', 'original-no-text'],
      ['kein.pdf', 'das ist kein PDF', 'original-broken'],
      ['kein.docx', 'das ist kein Word', 'original-broken'],
      ['bild.html', Uint8Array.from({ length: 900 }, (_, i) => i % 256), 'original-broken'],
      [
        'nichts.html',
        '<html><body><script>alert(1)</script><style>p{}</style></body></html>',
        'original-no-text',
      ],
      ['nichts.eml', 'Subject: leer\n\n', 'original-no-text'],
      [
        'alt.docx',
        Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
        'original-old-word',
      ],
    ] as const)
      assert.equal(await codeOf(name, bytes), code, name);
  });

  it('are survived at every length of a real file', async () => {
    for (const name of ['fahrplan.docx', 'fahrplan.pdf', 'werft.html', 'morgenbrief.eml']) {
      const whole = originalBytes(name);
      for (const share of [0.1, 0.5, 0.97])
        assert.match(
          await codeOf(name, whole.slice(0, Math.floor(whole.length * share))),
          /^(?:text|original-(?:broken|no-text|scanned|encrypted))$/,
        );
    }
  });

  it('are survived with any tags, and no script or link comes into the text', async () => {
    const tag = fc.constantFrom(
      ...'<p> </p> <div> <li> <h1> </h1> <table> <td> <blockquote> <script>x()</script> <!-- --> <![CDATA[ &#0; &amp; <a> <br> <svg> <template> </html>'.split(
        ' ',
      ),
      '<p hidden>',
      '<a href="javascript:x()">',
      'Der Rat tagt.',
      '\u0000',
      '\ud800',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(tag, { maxLength: 30 }), async (parts) => {
        const found = await extract('x.html', `<body><p>Anfang</p>${parts.join(' ')}`);
        if (found.kind === 'text') assert.ok(!found.text.includes('x()'), found.text);
      }),
      { numRuns: 40 },
    );
  });

  long('are survived when nested without end', async () => {
    assert.equal(await codeOf('tief.html', `${'<div>'.repeat(20_000)}<p>Unten</p>`), 'original-too-hard');
    assert.equal(await codeOf('breit.html', `<p>${'<b>x</b> '.repeat(5000)}</p>`), 'text');
    assert.equal(await codeOf('offen.html', '<p>Eine Zeile Text.'.repeat(2000)), 'text');
  });
});
