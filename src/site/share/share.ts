/** What a page tells those who show a link to it: Open Graph, and the card of what was Twitter. */
import type { NoticeIndex } from '../../model/notice-index.ts';
import { HEIGHT, noticePictures, pictureAlt, shelfPicture, WIDTH, type Picture } from './picture-words.ts';
import { SITE } from '../../site-config.ts';

export interface Shared {
  /** Null where the site's origin is not known. */
  site: URL | undefined;
  /** The page's home address, a path. */
  path: string;
  title: string;
  description: string;
  index: NoticeIndex | undefined;
  /** Whether the page holds the notice's own text. */
  article: boolean;
}

/** A tag's name and content. */
export type MetaTag = readonly [name: string, content: string];

const known = new WeakMap<NoticeIndex, Map<string, Picture>>();

/** The pictures of a notice, made once for all its pages. */
function picturesOf(index: NoticeIndex): Map<string, Picture> {
  const pictures = known.get(index) ?? noticePictures(index);
  known.set(index, pictures);
  return pictures;
}

/** A page's own picture, else that of the part it is in, else the notice's; without a notice the shelf's. */
export function pictureOf(index: NoticeIndex | undefined, path: string): Picture {
  if (!index) return shelfPicture();
  const pictures = picturesOf(index);
  const [page = '', next = ''] = path.split('/').slice(2);
  const found = pictures.get(`${page}/${next}`) ?? pictures.get(page) ?? pictures.get('');
  return found ?? shelfPicture();
}

/**
 * Tags with a property, in order. `og:url` and `og:image` must be whole addresses (ogp.me: "The canonical URL",
 * fetched by machines that see the tag alone), so a build without an origin leaves them out: a path would be read as
 * an error or as an address of somebody else's.
 */
export function shareTags({ site, path, title, description, index, article }: Shared): MetaTag[] {
  const picture = pictureOf(index, path);
  const tags: MetaTag[] = [
    ['og:type', article ? 'article' : 'website'],
    ['og:site_name', SITE.name],
    ['og:locale', 'zh_CN'],
    ['og:title', title],
    ['og:description', description],
  ];
  if (!site) return tags;
  return [
    ...tags,
    ['og:url', new URL(path, site).href],
    ['og:image', new URL(picture.path, site).href],
    ['og:image:width', String(WIDTH)],
    ['og:image:height', String(HEIGHT)],
    ['og:image:alt', pictureAlt(picture.words)],
  ];
}
