import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A loaded machine is slow, but not wrong.
configure({ asyncUtilTimeout: 8_000 });

afterEach(cleanup);
