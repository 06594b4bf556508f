### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = Những tin này đang có hiệu lực.
public-none = Hiện không có tin nào.
public-language = Hãy chọn ngôn ngữ của quý vị.
public-no-language = Không có tin này bằng ngôn ngữ này. Xin hãy chọn ngôn ngữ khác.
public-changed = Nội dung trang này đã thay đổi: { $time }.
public-newest = Hãy đọc tin mới nhất.
public-withdrawn = Tin này đã được rút lại. Xin đừng làm theo tin này.
public-expired = Tin này không còn hiệu lực nữa.
public-check = Mã kiểm tra của văn bản này là { $code }.
public-check-how = Cùng một văn bản luôn có cùng một mã. Nếu có người đưa cho quý vị văn bản này với mã khác, xin đừng tin văn bản đó.
public-copy = Quý vị có thể sao chép và chia sẻ văn bản này.
public-not-here = Ở đây không có trang đó.
public-busy = Hiện có nhiều người đang đọc. Xin hãy thử lại sau giây lát.
