import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType, type Location } from 'react-router';
import css from './RouteChange.module.css';
import { findLink, rememberLink, type LinkLeft } from './linkLeft.ts';

/**
 * What a browser does by itself when a page loads, and a navigation without a load must do: the focus
 * goes to the heading of the new page, or on Back to the link that was left, and the title is said once.
 */
export function RouteChange() {
  const location = useLocation();
  const type = useNavigationType();
  const announcement = useRef<HTMLParagraphElement>(null);
  // Leaving the missing page brings a new frame, and with it a new one of these: only a page that was
  // loaded, never one that a link led to, is shown already when it begins.
  const shown = useRef(type === NavigationType.Pop ? location : null);
  const left = useRef(new Map<string, LinkLeft>());

  // Syncs with the document, which owns the focus and the title.
  useEffect(() => {
    if (shown.current === location) return;
    const isSamePage = shown.current?.pathname === location.pathname;
    shown.current = location;
    const isReturn = type === NavigationType.Pop;
    const target = (isReturn ? findLink(left.current.get(location.key)) : null) ?? findTarget(location);
    // ScrollRestoration has already put the page where it belongs.
    target?.focus({ preventScroll: true });
    if (!isSamePage && announcement.current !== null) announcement.current.textContent = document.title;
  }, [location, type]);

  // Syncs with the document: any link may be the one that is left.
  useEffect(() => {
    function remember(event: MouseEvent) {
      const link = rememberLink(event.target);
      if (link !== null && shown.current !== null) left.current.set(shown.current.key, link);
    }
    document.addEventListener('click', remember, true);
    return () => document.removeEventListener('click', remember, true);
  }, []);

  return <p ref={announcement} aria-live="polite" className={css.announcement} />;
}

function findTarget({ hash }: Location): HTMLElement | null {
  const target = hash === '' ? null : document.getElementById(toId(hash));
  if (target === null) return document.querySelector('main h1') ?? document.querySelector('main');
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  return target;
}

function toId(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
