/** Arabic words of a dialogue and its form. Not yet read by someone with Arabic as mother tongue. */
import type { FormWords } from '../form-words.ts';

export const dialogues = {
  line: {
    open: (to: string) => `يمكنك الإجابة حتى ${to}.`,
    coming: (from: string) => `يُفتح في ${from}.`,
    closed: (by: string) => `تظهر النتيجة في ${by} أو قبل ذلك.`,
    answered: (day: string) => `ظهرت النتيجة في ${day}.`,
  },
  who: 'من يسأل؟',
  whoText: (asks: string) => `السائل: ${asks}.`,
  usedFor: 'فيمَ تُستعمل الإجابات؟',
  notice: {
    title: 'ماذا يحدث لإجاباتك',
    titleDemonstration: 'هكذا يسير الأمر عندما يكون الاستطلاع حقيقيًا',
    lines: [
      'تصبح إجاباتك وثيقة عامة (allmän handling). يمكن للآخرين أن يطلبوا قراءتها، وعندها يُفحص هل فيها شيء سري.',
      'لست مضطرًا إلى أن تقول من أنت. لا تكتب أسماء الآخرين.',
    ],
    erasure: (days: string) => `تُحذف الإجابات بعد ${days} يومًا.`,
    noErasure: 'لا يوجد قرار بشأن موعد حذف الإجابات. حتى ذلك الحين تُحفظ.',
  },
  demonstration: 'هذه صفحة تجريبية. لا أحد في البلدية يقرأ إجاباتك.',
  coming: (from: string, to: string) => `يُفتح الاستطلاع في ${from} ويُغلق في ${to}. أهلًا بك عندئذ.`,
  closed: (to: string, by: string) =>
    `أُغلق الاستطلاع في ${to}. نقرأ الآن الإجابات. تظهر النتيجة هنا في ${by} أو قبل ذلك.`,
  closedLate: (to: string, by: string) =>
    `أُغلق الاستطلاع في ${to}. كان يجب أن تظهر النتيجة في ${by}. لقد تأخرت.`,
  contactTitle: 'كيف نتصل بك',
  contactIntro: 'املأ هذا فقط إذا أردت أن نتصل بك. يُحفظ العنوان بعيدًا عن إجاباتك.',
  email: 'بريدك الإلكتروني',
  areaOf: 'في أي منطقة؟',
  point: {
    label: 'هل تريد أن تُظهر المكان على خريطة؟',
    hint: 'تكفي المنطقة وكلماتك. لا يرى النقطة إلا من يقرأ الإجابات.',
  },
  form: {
    send: 'أرسل الإجابات',
    check: {
      title: 'هل إجاباتك صحيحة؟',
      lead: 'لم تُرسل الإجابات بعد.',
      again: 'لم تُرسل الإجابات بعد. راجعها واضغط على «أرسل» مرة أخرى.',
    },
    receipt: {
      title: 'شكرًا. وصلتنا إجاباتك.',
      codeText: 'اكتب الرمز عندك إذا أردت أن تسأل عن شيء لاحقًا. لا يمكننا أن نعطيك إياه مرة أخرى.',
      nextDemonstration: 'لا شيء آخر. كانت هذه تجربة، ولا أحد يقرأ الإجابات.',
      nextText:
        'نقرأ كل الإجابات بعد إغلاق الاستطلاع. تظهر النتيجة في صفحة الاستطلاع باللغة السويدية.',
      follow: 'انظر هل قُرئت الإجابات',
      another: 'العودة إلى الاستطلاع',
    },
  },
} satisfies FormWords['dialogues'];
