import fc, { type Arbitrary } from 'fast-check';
import { z } from 'zod';
import { api } from '../../../domain/api';
import { apiSurface } from '../../../domain/api-surface';
import type { Call } from '../../../domain/common/call';

/** A call of the program's whole surface. */
export interface NamedCall {
  readonly feature: string;
  readonly name: string;
  readonly description: Call<unknown, unknown>;
}

/** Every call that a page can make. */
export const everyCall: readonly NamedCall[] = Object.entries(apiSurface).flatMap(([feature, names]) =>
  names.map((name) => ({
    feature,
    name,
    description: (api as unknown as Record<string, Record<string, Call<unknown, unknown>>>)[feature]![name]!,
  })),
);

/** Texts that people and attackers type where something else was meant. */
const hostileTexts = [
  '',
  ' ',
  '<script>window.injected = true</script>',
  '"><img src=x onerror=window.injected=true>',
  "Robert'); DROP TABLE pupils;--",
  '../../../../etc/passwd',
  'C:\\Windows\\system32\\drivers\\etc\\hosts',
  '=cmd|"/C calc"!A0',
  '\u0000\u0001\u001f',
  '\u202egnp.exe',
  'Ọlá 👩‍👩‍👧 \ud800',
  '2026-02-30',
  '9'.repeat(400),
  'n'.repeat(200_000),
];

const anyText = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ maxLength: 60, unit: 'binary' }));

/** Anything that can cross the process boundary at all: deep, wide, huge, of the wrong type. */
export const anything: Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.anything({ maxDepth: 3, withNullPrototype: false, key: keys() }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...hostileTexts, 1e308, -0, Number.NaN, Infinity, null, undefined),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }).map(nested) },
  { weight: 1, arbitrary: fc.array(anyText, { maxLength: 400 }) },
);

/** Keys as our own inputs have them, and those that reach for an object's own workings. */
function keys(): Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('id', 'ids', 'pupilId', 'fields', 'text', 'date', 'constructor', 'toString', 'length'),
    fc.string({ maxLength: 12 }),
  );
}

function nested(depth: number): unknown {
  let value: unknown = 'end';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? { id: value } : [value];
  return value;
}

/** An input of the right form whose values are whatever the form lets through; ids are drawn from `ids`. */
export function wellFormed({ description }: NamedCall, ids: readonly string[]): Arbitrary<unknown> {
  return ofSchema(z.toJSONSchema(description.input, { io: 'input', unrepresentable: 'any' }), ids);
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

function ofSchema(schema: JsonSchema | boolean, ids: readonly string[]): Arbitrary<unknown> {
  if (typeof schema === 'boolean') return fc.jsonValue({ maxDepth: 1 });
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => ofSchema(choice, ids)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return ofObject(schema, ids);
    case 'array':
      return fc.array(ofSchema((schema.items as JsonSchema | undefined) ?? true, ids), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, 3),
      });
    case 'string':
      return ofText(schema, ids);
    case 'integer':
      return fc.integer({
        min: Math.max(schema.minimum ?? -9, -2e9),
        max: Math.min(schema.maximum ?? 2e9, 2e9),
      });
    case 'number':
      return fc.oneof(fc.integer({ min: -5, max: 5000 }), fc.double({ noNaN: true }));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}

function ofObject(schema: JsonSchema, ids: readonly string[]): Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {});
  const required = new Set(schema.required);
  const known = fc.record(Object.fromEntries(properties.map(([key, value]) => [key, ofSchema(value, ids)])), {
    requiredKeys: properties.map(([key]) => key).filter((key) => required.has(key)),
  });
  const { additionalProperties } = schema;
  if (properties.length > 0 || !additionalProperties) return known;
  return fc.dictionary(fc.oneof(fc.constantFrom(...ids), anyText), ofSchema(additionalProperties, ids), {
    maxKeys: 3,
  });
}

function ofText({ format, pattern, maxLength }: JsonSchema, ids: readonly string[]): Arbitrary<string> {
  if (format === 'uuid') return fc.oneof(fc.constantFrom(...ids), fc.uuid());
  if (format === 'date')
    return fc.constantFrom('2026-09-01', '2026-11-23', '2024-02-29', '0001-01-01', '9999-12-31');
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.oneof(anyText, fc.constantFrom(...ids)).map((text) => text.slice(0, maxLength ?? 500_000));
}
