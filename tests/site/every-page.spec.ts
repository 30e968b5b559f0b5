import { testEveryPage } from '../pages/every-page.ts';
import { siteOf } from '../pages/sites.ts';

// The site in dist/, whatever its content.
testEveryPage(siteOf('own'));
