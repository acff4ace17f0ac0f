/** Completes the citation that stands in a clause's page: the date of access, and the origin where the build knew none. */
import { today } from './today.ts';

const accessed = document.querySelector('.accessed');
const cited = document.querySelector<HTMLAnchorElement>('.cited');
if (accessed) accessed.textContent = today();
if (cited?.textContent.startsWith('/')) cited.textContent = cited.href;
