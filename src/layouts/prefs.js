(function (d) {
  var e = d.documentElement;
  function read(k) {
    try { return localStorage.getItem(k); } catch (x) {}
  }
  function write(k, v) {
    try { localStorage.setItem(k, v); } catch (x) {}
  }
  function size(v) {
    e.classList.toggle('large', v);
    var b = d.querySelector('[data-size]');
    if (b) b.setAttribute('aria-pressed', v);
  }
  function dark(v) {
    e.setAttribute('data-theme', v);
    e.style.colorScheme = v;
  }
  e.classList.add('js');
  size(read('large') == 1);
  if (/^(dark|light)$/.test(read('theme'))) dark(read('theme'));
  d.addEventListener('DOMContentLoaded', function () { size(read('large') == 1); });
  d.addEventListener('click', function (c) {
    var t = c.target, v;
    if (t.closest('[data-size]')) {
      v = !e.classList.contains('large');
      write('large', +v);
      size(v);
    } else if (t.closest('[data-dark]')) {
      v = (e.getAttribute('data-theme') || (matchMedia('(prefers-color-scheme: dark)').matches && 'dark')) == 'dark' ? 'light' : 'dark';
      write('theme', v);
      dark(v);
    }
  });
})(document);
