/**
 * The whole script of a page until it has loaded: text and picture come first, and a script that is
 * asked for earlier shares the line with them, whatever its priority.
 */
if (document.readyState === 'complete') start();
else addEventListener('load', start, { once: true });

function start(): void {
  void import('./main.tsx');
}
