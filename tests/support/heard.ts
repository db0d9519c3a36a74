/** Runs in the page: everything that has words for a screen reader. As text, because what compiles tests may put helpers into functions that no page has. */
export const heard = `function () {
  var all = function (part, selector) { return Array.from(part.querySelectorAll(selector)) }
  return all(document, 'main, [role=alert]').map(function (part) {
    return [part.textContent].concat(
      all(part, '[aria-label]').map(function (named) { return named.getAttribute('aria-label') }),
      all(part, '[aria-posinset]').map(function (placed) { return '(' + placed.getAttribute('aria-posinset') + ' of ' + placed.getAttribute('aria-setsize') + ')' })
    ).join(' ')
  }).join(' ')
}`
