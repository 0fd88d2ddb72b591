import { configure } from '@testing-library/preact';

// One second when not said: a machine that does other things as well may need that to read a script.
configure({ asyncUtilTimeout: 10_000 });
