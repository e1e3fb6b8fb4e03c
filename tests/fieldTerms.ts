const split = (list: string): readonly string[] => list.trim().split(/,\s+/u);

/**
 * Words of the field that a lay reader or a new nurse may not know, in the singular, by where they come from. Each is
 * either in the glossary or in no text of ours. Add what a reader stumbles over.
 */
export const fieldTerms: Readonly<Record<string, readonly string[]>> = {
  telehealth: split(`
    asynchronous, audio-only, clinician, digital health, digital navigator, distant site, e-consult, e-visit,
    ehealth, hospital at home, mHealth, modality, originating site, otoscope, patient portal, peripheral,
    platform, pulse oximeter, remote patient monitoring, rooming, store and forward, synchronous, tele-ICU,
    telecare, telemedicine, telemental health, telemonitoring, telepresenter, telestroke, virtual care,
    virtual ward, waiting room, wearable`),
  'care and teamwork': split(`
    acuity, advance directive, allied health, ambulatory, behavioral health, care coordinator, care gap,
    care plan, case manager, caseload, check-back, chronic, comorbidity, competency, continuity of care,
    debrief, decompensation, discharge summary, disposition, escalation, handoff, health literacy, huddle,
    just culture, medication reconciliation, motivational interviewing, near miss, palliative, point of care,
    preceptor, prescriber, primary care, red flag, referral, resident, root cause, safety netting,
    safety plan, SBAR, sepsis, sign-off, social determinant, standing order, teach-back, trauma-informed,
    triage, two identifiers, warm handoff, workflow`),
  'the record': split(`
    audit trail, clinical decision support, copy-forward, dashboard, downtime, e-prescribing, EHR, encounter,
    formulary, informatician, informatics, interoperability, metadata, open notes, order set, outage,
    patient-generated, problem list, proxy access, scribe, structured data, template`),
  'law, money and quality': split(`
    accreditation, audit, billing code, breach, business associate agreement, capitation, coder, coding,
    compact, compliance, controlled substance, credentialing, HIPAA, implementation, informed consent,
    insurance claim, jurisdiction, licensure, malpractice, mandated reporter, minimum necessary, modifier,
    nondiscrimination, parity law, payer, place of service, prior authorization, privileging, regulator,
    reimbursement, revenue cycle, scope of practice, standard of care, utilization review, value-based care,
    vendor, waiver`),
  statistics: split(`
    benchmark, calibration, confidence interval, correlation, Cronbach, effect size, item analysis,
    item response theory, likely range, median, percentile, posterior, psychometric, reliability, sample size,
    sensitivity, simulation, specificity, standard deviation, standard error of measurement, validation,
    validity, variance`),
  computing: split(`
    algorithm, assistive technology, authentication, bandwidth, cache, captions, checksum, cookie,
    cyberattack, cybersecurity, database, digital literacy, encryption, ethernet, firewall, firmware,
    help desk, jitter, latency, malware, multi-factor, packet loss, phishing, plug-in, ransomware, router,
    screen reader, screen sharing, server, service desk, service worker, single sign-on, ticket, two-factor,
    VPN, webinar, workaround`),
};
