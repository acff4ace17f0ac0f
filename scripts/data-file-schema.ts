/** `npm run schema`: the JSON Schema of data files, `seeds/notice.schema.json`, by which editors check and complete `seeds/*.yaml`. */
import { writeFileSync } from 'node:fs';
import { dataFileSchema } from '../src/emit/json.ts';

writeFileSync('seeds/notice.schema.json', dataFileSchema());
