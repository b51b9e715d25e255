// Before each test file: Mai takes macOS' ways, as far as files and sockets go, which are like Linux'.
Object.defineProperty(process, 'platform', { value: 'darwin' });
