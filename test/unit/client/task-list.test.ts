/** 我的清单 without a browser: what is kept, what a link holds, how tasks are grouped. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { groupTasks } from '../../../src/client/list/group-tasks.ts';
import { readLink, writeLink } from '../../../src/client/list/link.ts';
import { readStored, writeStored, type StoredTask } from '../../../src/client/list/stored-tasks.ts';
import { TaskList } from '../../../src/client/list/task-list.ts';

const number = fc.integer({ min: 1, max: 40 }).map(String);
const step = fc.oneof(
  { weight: 5, arbitrary: number },
  number.map((n) => `${n}-x2`),
);
const part = fc.oneof(
  fc.constantFrom('letter', 'plan', 'annex-2-x2'),
  number.map((n) => `annex-${n}`),
);
const path = fc.oneof(
  fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('-')),
  fc.tuple(step, number).map(([one, n]) => `${one}-p${n}`),
  number.map((n) => `p${n}`),
);
const task = fc.record({
  id: fc.tuple(part, path, fc.integer({ min: 1, max: 9 })).map(([where, clause, n]) => `${where}/${clause}-a${n}`),
  org: fc.option(fc.constantFrom('qufagaiju', 'org-2', 'gezhenjiedao')),
});
const tasks = fc.uniqueArray(task, { selector: ({ id }) => id, maxLength: 60 });

describe('as it is kept', () => {
  test('reading gives back what was written', () => {
    fc.assert(
      fc.property(tasks, (list) => {
        expect(readStored(writeStored(list))).toEqual(list);
      }),
    );
  });

  test('anything else is no list, and never throws', () => {
    for (const text of ['', '{', 'null', '1', '[]', '{}', '{"version":2,"tasks":[]}', '{"version":1,"tasks":{}}']) {
      expect(readStored(text)).toBeNull();
    }
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readStored(text);
      }),
    );
  });

  test.each<[string, unknown]>([
    ['keys of prototypes', { ['__proto__']: { version: 1, tasks: [] } }],
    ['one that names itself a list', { version: 1, tasks: { length: 1, 0: { id: 'plan/1-a1' } } }],
    ['a version in another type', { version: '1', tasks: [{ id: 'plan/1-a1' }] }],
    ['lists in lists', [[[{ version: 1, tasks: [] }]]]],
    ['a number', 1e999],
  ])('%s: no list', (_, value) => {
    expect(readStored(JSON.stringify(value))).toBeNull();
  });

  test('five megabytes of anything', () => {
    const size = 5_000_000;
    for (const text of ['x'.repeat(size), '['.repeat(size), `"${'1'.repeat(size)}"`, '9'.repeat(size)]) {
      expect(readStored(text)).toBeNull();
    }
    const id = `annex-${'1'.repeat(size)}/1-a1x`;
    expect(readStored(JSON.stringify({ version: 1, tasks: [{ id }, { id: 'plan/1-a1', org: id }] }))).toEqual([
      { id: 'plan/1-a1', org: null },
    ]);
    const many = Array.from({ length: 200_000 }, (_, i) => ({ id: `plan/${i + 1}-a1`, org: null }));
    expect(readStored(writeStored(many))).toEqual(many);
    expect(readLink(`#${writeLink(many)}`)).toEqual({ tasks: many, unread: 0 });
  });

  test('prototypes stay what they are', () => {
    const text = '{"version":1,"tasks":[{"__proto__":{"id":"plan/1-a1"}},{"id":"plan/2-a1","__proto__":{"org":"x"}}]}';
    expect(readStored(text)).toEqual([{ id: 'plan/2-a1', org: null }]);
    expect({}).not.toHaveProperty('id');
  });

  test('entries that are none are left out, repeats joined', () => {
    const kept = {
      version: 1,
      tasks: [
        null,
        5,
        { id: 3 },
        { id: '<b>' },
        { id: 'plan/1-a1', org: '../x' },
        { id: 'plan/1-a1', org: 'qufagaiju' },
      ],
    };
    expect(readStored(JSON.stringify(kept))).toEqual([{ id: 'plan/1-a1', org: 'qufagaiju' }]);
  });
});

describe('as a link', () => {
  test('reading gives back what was written, of characters that no address escapes', () => {
    fc.assert(
      fc.property(tasks, (list) => {
        const written = writeLink(list);
        expect(written).toMatch(/^[A-Za-z0-9._~-]+$/);
        expect(new URL(`https://x.example/#${written}`).hash).toBe(`#${written}`);
        expect(readLink(`#${written}`)).toEqual({ tasks: list, unread: 0 });
      }),
    );
  });

  test('the order stays; parts and first attributions are not said twice', () => {
    const list = [
      { id: 'annex-1/2-1-4-a1', org: null },
      { id: 'annex-1/2-1-3-a2', org: null },
      { id: 'plan/3-p1-a1', org: 'qufagaiju' },
    ];
    expect(writeLink(list)).toBe('tasks~1.2-1-4.2-1-3-a2~p_qufagaiju.3-p1');
  });

  test.each(['', '#', '#main', '#c2-1-3', '#task', '#tasksx'])('%j is no list', (hash) => {
    expect(readLink(hash)).toBeNull();
  });

  test.each(['%', '100%', '%E4%', 'tasks%', 'list=%00garbage', '__proto__', '~tasks~1.2'])('#%s is no list', (hash) => {
    expect(readLink(`#${hash}`)).toBeNull();
  });

  test.each(['tasks~__proto__.1', 'tasks~constructor.1', 'tasks~toString_x.1', 'tasks~1.%E4%', 'tasks~1_%.1'])(
    '#%s holds one entry, which cannot be read',
    (hash) => {
      expect(readLink(`#${hash}`)).toEqual({ tasks: [], unread: 1 });
    },
  );

  test('any fragment is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, list) => {
        readLink(list ? `#tasks~${text}` : text);
      }),
    );
  });

  test('what cannot be read is counted, the rest is read', () => {
    expect(readLink('#tasks~1.2-1.<b>..x~q.1~1_ÄÖ.3')).toEqual({
      tasks: [{ id: 'annex-1/2-1-a1', org: null }],
      unread: 5,
    });
  });
});

describe('in groups', () => {
  const list = [
    { id: 'a', campaign: 'campaign-2', role: 'support' },
    { id: 'b', campaign: 'campaign-1', role: null },
    { id: 'c', campaign: 'campaign-2', role: 'lead' },
    { id: 'd', campaign: 'plan', role: 'lead' },
  ];
  const ids = (groups: [string, { id: string }[]][]) => groups.map(([group, of]) => [group, of.map(({ id }) => id)]);

  test('by campaign', () => {
    expect(ids(groupTasks(list, 'campaign', ['campaign-1', 'campaign-2', 'campaign-3', 'plan']))).toEqual([
      ['campaign-1', ['b']],
      ['campaign-2', ['a', 'c']],
      ['plan', ['d']],
    ]);
  });

  test('by role; where no organisation is remembered, last', () => {
    expect(ids(groupTasks(list, 'role', ['lead', 'responsible', 'support', 'none']))).toEqual([
      ['lead', ['c', 'd']],
      ['support', ['a']],
      ['none', ['b']],
    ]);
  });
});

describe('the list', () => {
  const kept = new Map<string, string>();
  const one: StoredTask = { id: 'plan/1-a1', org: null };
  let storage: ((event: { key: string | null }) => void) | undefined;

  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('addEventListener', (_: string, follow: typeof storage) => (storage = follow));
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
  });

  test('a task goes in and off again, each notice its own', () => {
    const list = new TaskList('a');
    expect([list.toggle('plan/1-a1'), list.has('plan/1-a1'), new TaskList('b').has('plan/1-a1')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(list.toggle('plan/1-a1')).toBe(false);
    expect(list.all()).toEqual([]);
  });

  test('an organisation is remembered where none was, and not forgotten', () => {
    const list = new TaskList('a');
    list.add([one]);
    list.add([{ id: one.id, org: 'qufagaiju' }]);
    list.add([one]);
    expect(list.all()).toEqual([{ id: one.id, org: 'qufagaiju' }]);
  });

  test('followers hear of changes here and in other tabs, until they leave', () => {
    const list = new TaskList('a');
    const follow = vi.fn();
    const leave = list.subscribe(follow);
    list.add([one]);
    kept.set('list/a', writeStored([]));
    storage?.({ key: 'list/a' });
    storage?.({ key: 'large' });
    expect(follow).toHaveBeenCalledTimes(2);
    expect(list.all()).toEqual([]);
    leave();
    list.add([one]);
    expect(follow).toHaveBeenCalledTimes(2);
  });

  test('what cannot be read is put aside before it is written over', () => {
    kept.set('list/a', '{"version":9}');
    const list = new TaskList('a');
    expect(list.all()).toEqual([]);
    list.add([one]);
    expect(list.all()).toEqual([one]);
    expect(kept.get('list/a/unread')).toBe('{"version":9}');
  });

  test('a browser that refuses makes it unusable and nothing throws', () => {
    const list = new TaskList('a');
    expect(list.usable).toBe(true);
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    });
    expect(list.toggle('plan/1-a1')).toBe(false);
    expect(list.usable).toBe(false);
  });
});
