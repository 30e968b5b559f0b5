import { publishableContent } from '../check/publishable-content.ts';

if (await publishableContent(process.cwd())) console.log('The content is sound.');
else process.exitCode = 1;
