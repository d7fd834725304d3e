import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A loaded machine needs more than the one second that is the default.
configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);
