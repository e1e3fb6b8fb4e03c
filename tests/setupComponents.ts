import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A machine may be busy; what is waited for comes, and then the test goes on at once.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => cleanup());
