/** On the page of a former address: goes where the link leads, to the same place within the page. */
const link = document.querySelector<HTMLAnchorElement>('#moved');
if (link) location.replace(link.href + location.hash);
export {};
