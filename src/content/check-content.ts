import { soundContent } from './sound-content.ts';

if (soundContent(process.cwd())) console.log('The content is sound.');
else process.exitCode = 1;
