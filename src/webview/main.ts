// The script of all pictures: starts the one that the page asks for. In a thread without a page it serves the layout of the
// relations instead, so that one file is enough for both.
import { startCompare } from './compare/main';
import { startRelations } from './relations/main';
import { serveLayout } from './relations/layout-worker';
import { startTimeline } from './timeline/main';

if (typeof document === 'undefined') serveLayout();
else {
  const root = document.querySelector('main');
  const script = document.querySelector<HTMLScriptElement>('script[src]');
  if (root)
    switch (document.body.dataset['picture']) {
      case 'timeline':
        startTimeline(root);
        break;
      case 'relations':
        startRelations(root, script?.src ?? null);
        break;
      case 'compare':
        startCompare(root);
        break;
      default:
        break;
    }
}
