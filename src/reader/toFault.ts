import { isRouteErrorResponse } from 'react-router';
import { DataError } from '../article/DataError.ts';
import { FetchError } from './fetchJson.ts';

/** Why a page cannot be shown, as a reader needs to know it. */
export type Fault =
  | { kind: 'missing' }
  | { kind: 'offline' }
  /** The device says that it is connected, but no answer came. */
  | { kind: 'unreachable' }
  | { kind: 'refused'; status: number }
  /** Something came, but it was not what the page is made of. */
  | { kind: 'broken' }
  /** A part of the reader itself failed, or could not be loaded. */
  | { kind: 'failed' }
  /** The data is newer than this app. */
  | { kind: 'newer' };

/** From whatever a loader or a view threw to the reason that a reader is told. */
export function toFault(error: unknown): Fault {
  if (isRouteErrorResponse(error)) return ofStatus(error.status);
  if (error instanceof DataError) return { kind: error.kind === 'newer' ? 'newer' : 'broken' };
  if (!(error instanceof FetchError)) return { kind: navigator.onLine ? 'failed' : 'offline' };
  if (error.status === null) return { kind: error.offline ? 'offline' : 'unreachable' };
  return ofStatus(error.status);
}

function ofStatus(status: number): Fault {
  if (status === 404 || status === 410) return { kind: 'missing' };
  return status >= 400 ? { kind: 'refused', status } : { kind: 'broken' };
}
