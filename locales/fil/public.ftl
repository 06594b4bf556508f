### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = May bisa ngayon ang mga mensaheng ito.
public-none = Walang mensahe ngayon.
public-language = Piliin ang inyong wika.
public-no-language = Wala sa wikang ito ang mensahe. Pumili po ng ibang wika.
public-changed = Nagbago ang teksto sa pahinang ito: { $time }.
public-newest = Basahin ang pinakabagong mensahe.
public-withdrawn = Binawi ang mensaheng ito. Huwag po itong sundin.
public-expired = Wala nang bisa ang mensaheng ito.
public-check = Ang kodigo para suriin ang tekstong ito ay { $code }.
public-check-how = Iisa lagi ang kodigo ng iisang teksto. Kung may magbigay sa inyo ng tekstong ito na iba ang kodigo, huwag itong pagkatiwalaan.
public-copy = Maaari ninyong kopyahin at ibahagi ang tekstong ito.
public-not-here = Walang ganitong pahina rito.
public-busy = Maraming tao ang nagbabasa ngayon. Pakisubukang muli mamaya.
