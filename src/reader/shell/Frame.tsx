import type { ReactNode } from 'react';
import { ScrollRestoration } from 'react-router';
import { Keys } from '../keyboard/Keys.tsx';
import { Standby } from '../standby/Standby.tsx';
import { FollowLinks } from '../travel/FollowLinks.tsx';
import { RouteChange } from '../travel/RouteChange.tsx';
import { SkipLink } from '../travel/SkipLink.tsx';
import { StatusLine } from '../travel/StatusLine.tsx';
import { Footer } from './Footer.tsx';
import css from './Frame.module.css';
import { Masthead } from './Masthead.tsx';

type Props = {
  /** The address of the page shown; null when it is none of the paper's. */
  current: string | null;
  children: ReactNode;
};

/** What stands around every page. */
export function Frame({ current, children }: Props) {
  return (
    <div>
      <SkipLink />
      <StatusLine />
      <Masthead current={current} />
      <Standby />
      <div className={css.sheet}>
        <main id="text" tabIndex={-1}>
          {children}
        </main>
        <Footer />
      </div>
      <FollowLinks />
      <RouteChange />
      <Keys />
      <ScrollRestoration />
    </div>
  );
}
