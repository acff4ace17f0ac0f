/** A name means one thing: each type is declared once, and none takes the name of what browsers and JavaScript have. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const DECLARED = /^(?:export )?(?:declare )?(?:interface|type|class) ([A-Z]\w*)/gm;
const namesIn = (path: string) => [...readFileSync(path, 'utf8').matchAll(DECLARED)].map(([, name = '']) => name);

const files = globSync('{src,scripts}/**/*.{ts,astro}');
/** What a component is given is called so in each. */
const declared = files.flatMap((path) => namesIn(path).filter((name) => name !== 'Props'));
const components = globSync('src/**/[A-Z]*.astro').map((path) => basename(path, '.astro'));

const libraries = globSync('node_modules/typescript/lib/lib.{dom,es5,es2015*}.d.ts');
const globals = new Set(
  libraries.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^\s*(?:declare var|interface) (\w+)/gm)].map(([, name]) => name),
  ),
);

test('no type is declared twice', () => {
  expect(declared.length).toBeGreaterThan(200);
  expect(declared.filter((name, at) => declared.indexOf(name) !== at)).toEqual([]);
});

test('no component is called like another', () => {
  expect(components.length).toBeGreaterThan(60);
  expect(components.filter((name, at) => components.indexOf(name) !== at)).toEqual([]);
});

test('none is called like a global', () => {
  expect(globals.has('Selection') && globals.has('Promise') && globals.has('Range')).toBe(true);
  expect([...declared, ...components].filter((name) => globals.has(name))).toEqual([]);
});
