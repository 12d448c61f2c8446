// Applies a chosen theme before the first paint; the page's own policy allows no inline script.
try {
  const theme = localStorage.getItem('smartshelf.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is switched off: the device decides.
}
