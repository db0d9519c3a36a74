import { element } from './element'

type Attributes = Parameters<typeof element>[1]

/** A line to type in. While it has the focus, keys are its own; Escape and Enter give them back to the TV. */
export function field(attributes: Attributes): HTMLInputElement {
  return owningKeys(element('input', { type: 'text', spellcheck: 'false', autocomplete: 'off', ...attributes }))
}

/** A choice of few; `chosen` hears its value. */
export function choice(label: string, values: readonly (readonly [value: string, label: string])[], chosen: (value: string) => void): { readonly element: HTMLElement; set(value: string): void } {
  const select = owningKeys(element('select', { change: () => {
    chosen(select.value)
    select.blur()
  } }, ...values.map(([value, name]) => element('option', { value }, name))))
  return {
    element: element('label', { class: 'line' }, element('span', {}, label), select),
    set: value => { if (document.activeElement !== select) select.value = value },
  }
}

function owningKeys<E extends HTMLElement>(input: E): E {
  for (const type of ['keydown', 'keyup']) input.addEventListener(type, event => event.stopPropagation())
  input.addEventListener('keydown', event => { if (event.key === 'Escape' || event.key === 'Enter') input.blur() })
  return input
}
