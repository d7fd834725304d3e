// Runs in the page before its own scripts: notes what the browser reports, for `measured` to tell.
// The time of a tap is kept in the session, because a link without a script leads to a new document.
function watch(type, note) {
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
}

{
  const seen = { lcp: 0, cls: 0, tasks: [] };
  watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  watch('layout-shift', ({ value, hadRecentInput }) => (seen.cls += hadRecentInput ? 0 : value));
  watch('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') paintedAt(performance.timeOrigin + startTime);
  });

  const paintedAt = (time) => {
    const tapped = sessionStorage.getItem('tapped');
    if (tapped !== null) seen.tap ??= time - Number(tapped);
  };

  addEventListener('click', onClick, { capture: true });

  function onClick({ timeStamp }) {
    sessionStorage.setItem('tapped', String(performance.timeOrigin + timeStamp));
    const headline = readHeadline();
    const observer = new MutationObserver(() => {
      if (['', headline].includes(readHeadline())) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => paintedAt(performance.timeOrigin + performance.now())));
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  }

  function readHeadline() {
    return document.querySelector('h1')?.textContent ?? '';
  }

  globalThis.measured = () => {
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const late = seen.tasks.filter(([start]) => start >= first);
    const blocking = late.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);
    return { lcp: seen.lcp, cls: seen.cls, blocking, tap: seen.tap ?? null };
  };
}
