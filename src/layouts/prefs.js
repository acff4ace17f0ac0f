(function (d, k) {
  var e = d.documentElement;
  e.classList.add('js');
  function s(v) {
    e.classList.toggle('large', v);
    var b = d.querySelector('[data-size]');
    if (b) b.setAttribute('aria-pressed', v);
  }
  function g() {
    try { return localStorage.getItem(k) == 1; } catch (x) { return false; }
  }
  s(g());
  d.addEventListener('DOMContentLoaded', function () { s(g()); });
  d.addEventListener('click', function (c) {
    if (!c.target.closest('[data-size]')) return;
    var v = !e.classList.contains('large');
    try { localStorage.setItem(k, +v); } catch (x) {}
    s(v);
  });
})(document, 'large');
