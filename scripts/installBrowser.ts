/** Finds the browser that tests run in, or installs one, and says which it is. */
import { ensureBrowser } from './browser.ts';

console.log(`testing with ${ensureBrowser()}`);
