import { Outlet, useLocation } from 'react-router';
import { Frame } from './Frame.tsx';

/** The route that all pages stand in. */
export function Shell() {
  const { pathname } = useLocation();
  return (
    <Frame current={pathname}>
      <Outlet />
    </Frame>
  );
}
