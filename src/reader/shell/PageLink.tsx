import { type ReactNode } from 'react';
import { Link } from 'react-router';

type Props = {
  to: string;
  className?: string | undefined;
  /** Whether it leads to the page that is shown. */
  isCurrent?: boolean;
  children: ReactNode;
};

/** A link inside the edition: a plain link until the script is there, then a navigation without a load. */
export function PageLink({ to, className, isCurrent = false, children }: Props) {
  return (
    <Link to={to} discover="none" className={className} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </Link>
  );
}
