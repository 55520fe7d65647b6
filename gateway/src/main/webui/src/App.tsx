import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { LandingPage } from './landing/LandingPage';
import { RequireMe } from './session/RequireMe';
import { AccountPage } from './session/AccountPage';
import { Frame } from './shell/Frame';
import { NotFoundPage } from './shell/NotFoundPage';

const BoardPage = lazy(() => import('./deals/board/BoardPage'));
const HoldsPage = lazy(() => import('./deals/held/HoldsPage'));
const OpenDealPage = lazy(() => import('./deals/opening/OpenDealPage'));
const DealPage = lazy(() => import('./deals/page/DealPage'));
const TransactionPage = lazy(() => import('./deals/determination/TransactionPage'));
const WhatIfPage = lazy(() => import('./assemblies/WhatIfPage'));
const WhatIfRunPage = lazy(() => import('./assemblies/WhatIfRunPage'));
const DeterminationPage = lazy(() => import('./determinations/DeterminationPage'));
const CalculatorPage = lazy(() => import('./reviews/calculator/CalculatorPage'));
const WorkListPage = lazy(() => import('./reviews/WorkListPage'));
const ReviewPage = lazy(() => import('./reviews/ReviewPage'));
const OverdueQuestionsPage = lazy(() => import('./reviews/work/OverdueQuestionsPage'));
const DirectivesPage = lazy(() => import('./directives/DirectivesPage'));
const DirectivePage = lazy(() => import('./directives/DirectivePage'));
const ProposePage = lazy(() => import('./directives/ProposePage'));
const DelegationsPage = lazy(() => import('./delegations/DelegationsPage'));
const LicensesPage = lazy(() => import('./licenses/LicensesPage'));
const LicensePage = lazy(() => import('./licenses/LicensePage'));
const PolicyFilesPage = lazy(() => import('./policies/PolicyFilesPage'));
const PolicyFilePage = lazy(() => import('./policies/PolicyFilePage'));
const ChangesPage = lazy(() => import('./policies/ChangesPage'));
const ChangePage = lazy(() => import('./policies/ChangePage'));
const ProposeChangePage = lazy(() => import('./policies/ProposeChangePage'));
const CompanyPage = lazy(() => import('./company/CompanyPage'));
const InvitationsPage = lazy(() => import('./company/InvitationsPage'));
const ProposalsPage = lazy(() => import('./proposals/ProposalsPage'));
const CertificationsPage = lazy(() => import('./certifications/CertificationsPage'));
const CertificationPage = lazy(() => import('./certifications/CertificationPage'));
const OrganizationsPage = lazy(() => import('./organizations/OrganizationsPage'));
const OfferingPage = lazy(() => import('./offerings/OfferingPage'));

/** Every screen and its address. All but the first page ask who is there. */
export function App() {
  return (
    <Routes>
      <Route element={<Frame />}>
        <Route index element={<LandingPage />} />
        <Route element={<RequireMe />}>
          <Route path="deals" element={<BoardPage />} />
          <Route path="deals/holds" element={<HoldsPage />} />
          <Route path="deals/new" element={<OpenDealPage />} />
          <Route path="deals/:dealId" element={<DealPage />} />
          <Route path="deals/:dealId/transaction" element={<TransactionPage />} />
          <Route path="what-if" element={<WhatIfPage />} />
          <Route path="what-if/:runId" element={<WhatIfRunPage />} />
          <Route path="license-determination" element={<DeterminationPage />} />
          <Route path="license-determination/clock" element={<CalculatorPage />} />
          <Route path="reviews" element={<WorkListPage />} />
          <Route path="reviews/questions" element={<OverdueQuestionsPage />} />
          <Route path="reviews/:reviewId" element={<ReviewPage />} />
          <Route path="policy" element={<DirectivesPage />} />
          <Route path="policy/directives/new" element={<ProposePage />} />
          <Route path="policy/directives/:directiveId" element={<DirectivePage />} />
          <Route path="policy/delegations" element={<DelegationsPage />} />
          <Route path="licenses" element={<LicensesPage />} />
          <Route path="licenses/:licenseId" element={<LicensePage />} />
          <Route path="policy/files" element={<PolicyFilesPage />} />
          <Route path="policy/files/:file" element={<PolicyFilePage />} />
          <Route path="policy/changes" element={<ChangesPage />} />
          <Route path="policy/changes/new" element={<ProposeChangePage />} />
          <Route path="policy/changes/:changeId" element={<ChangePage />} />
          <Route path="company" element={<CompanyPage />} />
          <Route path="invitations" element={<InvitationsPage />} />
          <Route path="proposals" element={<ProposalsPage />} />
          <Route path="certifications" element={<CertificationsPage />} />
          <Route path="certifications/:certificationId" element={<CertificationPage />} />
          <Route path="offerings/:offeringId" element={<OfferingPage />} />
          <Route path="organizations" element={<OrganizationsPage />} />
          <Route path="account" element={<AccountPage />} />
        </Route>
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
