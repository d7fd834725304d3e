import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// The default is one second. What a page loads late is made ready at its first use, behind work that waits for
// an idle moment: on a loaded machine that has taken ten.
configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);
