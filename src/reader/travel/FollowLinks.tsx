import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { pageOfClick } from './pageOfClick.ts';

/** Turns a plain click on a link to a page of the edition into a navigation without a load. */
export function FollowLinks() {
  const navigate = useNavigate();
  // Syncs with the document: one listener for the links of all pages.
  useEffect(() => {
    function follow(event: MouseEvent) {
      const page = pageOfClick(event);
      if (page === null) return;
      event.preventDefault();
      void navigate(page);
    }
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigate]);
  return null;
}
