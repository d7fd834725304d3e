import type { ReactNode } from 'react';

type Props = {
  to: string;
  className?: string | undefined;
  /** Whether it leads to the page that is shown. */
  isCurrent?: boolean;
  children: ReactNode;
};

/**
 * A link inside the edition. It is a plain one, before the script and after: {@link FollowLinks} hears
 * its click. The router's own component would cost 3 kB and every drawing of every link.
 */
export function PageLink({ to, className, isCurrent = false, children }: Props) {
  return (
    <a href={to} className={className} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </a>
  );
}
