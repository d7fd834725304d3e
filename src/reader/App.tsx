import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';

type Props = {
  queryClient: QueryClient;
  /** The router's provider: one kind in Node, another in the browser. */
  children: ReactNode;
};

/** What the press and the browser must wrap around the routes alike, so that the page can be taken over. */
export function App({ queryClient, children }: Props) {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </StrictMode>
  );
}
