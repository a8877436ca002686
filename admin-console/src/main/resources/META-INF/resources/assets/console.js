// After htmx has put a new page into #main, the keyboard and the screen reader go on from its top.
document.addEventListener('htmx:afterSettle', (event) => {
  if (event.detail.elt && event.detail.elt.id === 'main') {
    event.detail.elt.focus({ preventScroll: true });
  }
});
