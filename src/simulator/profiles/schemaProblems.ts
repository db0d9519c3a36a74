/** As much of JSON Schema as profile.schema.json says things with. */
interface Schema {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly maxItems?: number
  readonly items?: Schema
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
}

/** What is wrong with a value by a schema, one sentence each: 'screen.width: 100 is less than 640.' */
export function schemaProblems(value: unknown, schema: Schema, place = ''): readonly string[] {
  const say = (text: string): readonly string[] => [place === '' ? text : `${place}: ${text}`]
  if (schema.const !== undefined && value !== schema.const) return say(`must be ${JSON.stringify(schema.const)}, not ${short(value)}.`)
  if (schema.enum && !schema.enum.includes(value)) return say(`must be one of ${schema.enum.join(', ')}, not ${short(value)}.`)
  const types = schema.type === undefined ? [] : [schema.type].flat()
  if (types.length > 0 && !types.some(type => isOf(value, type))) return say(`must be ${types.map(type => names[type] ?? type).join(' or ')}, not ${short(value)}.`)
  if (typeof value === 'number') return inRange(value, schema).flatMap(say)
  if (typeof value === 'string') return wellWritten(value, schema).flatMap(say)
  if (Array.isArray(value)) return [...value.length > (schema.maxItems ?? Infinity) ? say(`has ${value.length} entries; ${schema.maxItems} are the most.`) : [], ...value.slice(0, schema.maxItems).flatMap((item, index) => schemaProblems(item, schema.items ?? {}, `${place}[${index}]`))]
  return typeof value === 'object' && value !== null ? membersOf(value as Readonly<Record<string, unknown>>, schema, place) : []
}

function membersOf(value: Readonly<Record<string, unknown>>, { required = [], properties = {} }: Schema, place: string): readonly string[] {
  const at = (name: string): string => place === '' ? name : `${place}.${name}`
  const missing = required.filter(name => !(name in value)).map(name => `${at(name)}: is missing.`)
  return [...missing, ...Object.keys(value).flatMap(name => Object.keys(properties).includes(name)
    ? schemaProblems(value[name], properties[name]!, at(name))
    : [`${at(name.slice(0, 40))}: nobody knows this name. There are: ${Object.keys(properties).filter(known => !known.startsWith('$')).join(', ')}.`])]
}

function inRange(value: number, { minimum = -Infinity, maximum = Infinity }: Schema): readonly string[] {
  if (value < minimum) return [`${value} is less than ${minimum}.`]
  return value > maximum ? [`${value} is more than ${maximum}.`] : []
}

function wellWritten(value: string, { pattern, minLength = 0, maxLength = Infinity }: Schema): readonly string[] {
  if (value.length < minLength) return ['must not be empty.']
  if (value.length > maxLength) return [`has ${value.length} letters; ${maxLength} are the most.`]
  return pattern !== undefined && !new RegExp(pattern, 'u').test(value) ? [`${short(value)} is not written as it must be: ${pattern}`] : []
}

const names: Readonly<Record<string, string>> = { null: 'nothing', object: 'an object', array: 'a list', string: 'a text', number: 'a number', integer: 'a whole number', boolean: 'true or false' }

function isOf(value: unknown, type: string): boolean {
  switch (type) {
    case 'null': return value === null
    case 'array': return Array.isArray(value)
    case 'integer': return Number.isInteger(value)
    case 'object': return typeof value === 'object' && value !== null && !Array.isArray(value)
    default: return typeof value === type
  }
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
