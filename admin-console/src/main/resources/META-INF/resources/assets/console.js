// After htmx has put a new page into #main, the keyboard and the screen reader go on from its top.
document.addEventListener('htmx:afterSettle', (event) => {
  if (event.detail.elt && event.detail.elt.id === 'main') {
    event.detail.elt.focus({ preventScroll: true });
  }
});

// Filters that are empty do not stand in the address.
document.addEventListener('htmx:configRequest', (event) => {
  if (event.detail.verb === 'get') {
    const fields = event.detail.formData;
    Array.from(new Set(fields.keys()))
      .filter((name) => fields.getAll(name).every((value) => value === ''))
      .forEach((name) => fields.delete(name));
  }
});
