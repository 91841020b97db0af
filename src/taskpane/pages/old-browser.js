/* For Excel 2016 and 2019, whose webview may be Internet Explorer 11: ES5 only, no imports. */
(function () {
  'use strict';
  function show() {
    var root = document.getElementById('root');
    if (!root) return;
    root.innerHTML = '';
    var lines = [
      'Excel trên máy này đã cũ nên không mở được bảng điều khiển “Phụ lục số”.',
      'Anh/chị vẫn điền phụ lục bình thường trong tệp mẫu, rồi mở trang dưới đây bằng Chrome, Edge hoặc Firefox để kiểm tra và tổng hợp:',
    ];
    for (var i = 0; i < lines.length; i += 1) {
      var line = document.createElement('p');
      line.appendChild(document.createTextNode(lines[i]));
      root.appendChild(line);
    }
    var address = location.href.replace(/taskpane\.html.*$/, 'index.html');
    var link = document.createElement('a');
    link.href = address;
    link.target = '_blank';
    link.appendChild(document.createTextNode(address));
    root.appendChild(link);
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
  else show();
})();
