/** The lock: every published id with the SHA-256 of its text, so that an address never changes its meaning unseen. */
import { createHash } from 'node:crypto';
import type { Model } from './schema/schema.ts';

export type IdLock = Record<string, string>;

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Ids of clauses, sentences and attributions with the hash of their text, organisations (`orgs/…`) with that of
 * their name, targets with that of what they promise.
 */
export function makeLock({
  clauses,
  orgs,
  responsibilities,
  targets,
}: Pick<Model, 'clauses' | 'orgs' | 'responsibilities' | 'targets'>): IdLock {
  const entries = clauses.flatMap((clause): [string, string][] => [
    [clause.id, hash(clause.text)],
    ...clause.sentences.map(({ id, start, end }): [string, string] => [
      id,
      hash(clause.text.slice(start - clause.start, end - clause.start)),
    ]),
  ]);
  const names = orgs.map(({ id, name }): [string, string] => [`orgs/${id}`, hash(name)]);
  const promises = targets.map(({ id, indicator, text }): [string, string] => [id, hash(`${indicator} ${text}`)]);
  // Lists that readers passed on are made of these.
  const tasks = responsibilities.map(({ id, text }): [string, string] => [id, hash(text)]);
  return Object.fromEntries([...entries, ...names, ...promises, ...tasks]);
}

export interface LockChange {
  id: string;
  what: 'gone' | 'changed';
}

/** In place of the hash: the id was published, and a person accepted that it is gone. It never means anything else again unseen. */
const GONE = 'gone';

/** Published ids that vanished or changed their text. */
export function compareLocks(published: IdLock, now: IdLock): LockChange[] {
  return Object.entries(published).flatMap(([id, text]): LockChange[] => {
    if (now[id] === undefined) return text === GONE ? [] : [{ id, what: 'gone' }];
    return now[id] === text ? [] : [{ id, what: 'changed' }];
  });
}

/** Ids that a person accepted to be gone, and that are not there again. */
export function goneIds(published: IdLock, now: IdLock): string[] {
  return Object.keys(published).filter((id) => published[id] === GONE && now[id] === undefined);
}

/** The lock to keep: what is published stays as it was, new ids are appended. */
export function appendToLock(published: IdLock, now: IdLock): IdLock {
  return { ...now, ...published };
}

/** The lock once a person accepted every change: texts as they are now, and what was published and is gone. */
export function acceptLock(published: IdLock, now: IdLock): IdLock {
  const gone = Object.keys(published).filter((id) => now[id] === undefined);
  return { ...now, ...Object.fromEntries(gone.map((id) => [id, GONE])) };
}
