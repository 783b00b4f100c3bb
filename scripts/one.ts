import { bundleTests, runInServer } from './rig/vscode-tests';
import { installHost, NEWEST } from './rig/host';
import { launchBrowser } from './rig/browser';
const host = await_();
async function await_() {
  const h = await installHost(NEWEST, console.log);
  const b = await launchBrowser();
  const t = await bundleTests();
  const roots = process.argv.includes('roots');
  console.log(JSON.stringify(await runInServer(h, b, t, roots)));
  await b.close();
}
void host;
