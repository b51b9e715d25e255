// `node pack-trial.ts ROOT APP OUT VERSION FORMAT…`: packs quickly and prints the paths as JSON. A program of its own, because packing takes
// seconds without a pause, and other checks wait for events meanwhile.
import { LINUX_FORMATS, linuxPackages } from '../../linux-packages/linux-packages.ts';

const [root = '', app = '', out = '', version = '', ...names] = process.argv.slice(2);
const formats = LINUX_FORMATS.filter(format => names.includes(format));
console.log(JSON.stringify(linuxPackages(root, { app, out, formats, version, isFast: true })));
