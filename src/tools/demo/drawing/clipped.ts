/** Shows only what lies inside the shape; `id` must be the only one in its picture. */
export function clipped(id: string, shape: string, content: string): string {
  return `<defs><clipPath id="${id}">${shape}</clipPath></defs><g clip-path="url(#${id})">${content}</g>`
}
