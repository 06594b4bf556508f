### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = Pesan-pesan ini berlaku sekarang.
public-none = Sekarang tidak ada pesan.
public-language = Pilih bahasa Anda.
public-no-language = Pesan ini tidak ada dalam bahasa ini. Mohon pilih bahasa lain.
public-changed = Teks di halaman ini sudah berubah: { $time }.
public-newest = Baca pesan terbaru.
public-withdrawn = Pesan ini sudah ditarik. Mohon jangan ikuti pesan ini.
public-expired = Pesan ini tidak berlaku lagi.
public-check = Kode pemeriksaan teks ini adalah { $code }.
public-check-how = Teks yang sama selalu memiliki kode yang sama. Jika ada yang memberi Anda teks ini dengan kode lain, jangan percayai teks itu.
public-copy = Anda boleh menyalin teks ini dan membagikannya.
public-not-here = Tidak ada halaman seperti itu di sini.
public-busy = Banyak orang sedang membaca sekarang. Mohon coba kembali sebentar lagi.
