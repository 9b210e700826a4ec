/** News articles as texts: what is headline, body and furniture, and what the article says of itself. */
package org.onrecord.text.article;
