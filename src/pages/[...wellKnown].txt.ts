/** `/.well-known/security.txt`, where a contact is configured. */
import type { APIRoute } from 'astro';
import { fileResponse } from '../site/answer.ts';
import { SECURITY_PATH, securityTxt } from '../site/security.ts';
import { SITE } from '../site-config.ts';

export function getStaticPaths() {
  const text = securityTxt(SITE);
  return text === null ? [] : [{ params: { wellKnown: SECURITY_PATH }, props: { text } }];
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => fileResponse('txt', text);
