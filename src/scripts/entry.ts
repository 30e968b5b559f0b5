import { offerKeys } from './keys/offer-keys.ts';
import { nameToday } from './sharing/name-today.ts';
import { offerSharing } from './sharing/offer-sharing.ts';

offerKeys();
offerSharing();
nameToday();
