/** On a redirect page: goes to the target of its link, with the same fragment. */
const link = document.querySelector<HTMLAnchorElement>('#moved');
if (link) location.replace(link.href + location.hash);
export {};
