### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = এই বার্তাগুলি এখন কার্যকর।
public-none = এখন কোনো বার্তা নেই।
public-language = আপনার ভাষা বেছে নিন।
public-no-language = এই বার্তা এই ভাষায় নেই। দয়া করে অন্য ভাষা বেছে নিন।
public-changed = এই পাতার লেখা বদলেছে: { $time }।
public-newest = সবচেয়ে নতুন বার্তাটি পড়ুন।
public-withdrawn = এই বার্তা তুলে নেওয়া হয়েছে। দয়া করে এটি মানবেন না।
public-expired = এই বার্তা আর কার্যকর নয়।
public-check = এই লেখার যাচাই কোড { $code }।
public-check-how = একই লেখার কোড সবসময় একই হয়। কেউ এই লেখা অন্য কোড দিয়ে দিলে তা বিশ্বাস করবেন না।
public-copy = আপনি এই লেখা কপি করে অন্যদের জানাতে পারেন।
public-not-here = এখানে এমন কোনো পাতা নেই।
public-busy = এখন অনেক মানুষ পড়ছেন। দয়া করে একটু পরে আবার চেষ্টা করুন।
