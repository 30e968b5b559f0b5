import { testEveryPage } from './every-page.ts';
import { siteOf } from './sites.ts';

testEveryPage(siteOf('football'));
testEveryPage(siteOf('without-matches'));
